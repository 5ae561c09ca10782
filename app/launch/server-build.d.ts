/** The app itself, inside its own build. */
declare module "virtual:remix/server-build" {
  export * from "@remix-run/dev/server-build";
}
