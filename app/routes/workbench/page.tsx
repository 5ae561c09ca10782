import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { PageHead } from "#app/components/page-head.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await openPlan(request);
  return { name: actor.name };
}

export default function Workbench() {
  const { name } = useLoaderData<typeof loader>();
  return <PageHead title={`${name}的工作台`} />;
}
