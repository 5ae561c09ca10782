import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "#app/access/session.server.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.workbench);
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect(paths.login(), { headers: { "Set-Cookie": await endSession(request) } });
}

/** A page, so that Remix checks where the post comes from; nobody ever sees it. */
export default function Logout() {
  return null;
}
