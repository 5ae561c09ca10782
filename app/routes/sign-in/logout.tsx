import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "#app/access/session.server.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.workbench);
}

export async function action({ request }: ActionFunctionArgs) {
  const headers = {
    "Set-Cookie": await endSession(request),
    // Forms that were refused are kept for 「后退」; the next person at this screen does not get them.
    "Clear-Site-Data": '"cache"',
  };
  return redirect(paths.login(), { headers });
}

/** A page, so that Remix checks where the post comes from; nobody ever sees it. */
export default function Logout() {
  return null;
}
