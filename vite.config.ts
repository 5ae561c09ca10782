import { vitePlugin as remix } from "@remix-run/dev";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

/** The launchers are built with the app: in one process everything is loaded once, and without a TypeScript loader. */
const launchers: Plugin = {
  name: "launchers",
  apply: (_config, { command, isSsrBuild }) => command === "build" && isSsrBuild === true,
  buildStart() {
    for (const name of ["start", "demo"])
      this.emitFile({ type: "chunk", id: `app/launch/${name}.ts`, fileName: `${name}.js` });
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  // The Remix plugin is for the app; unit tests import modules as they are.
  plugins: [!process.env.VITEST && remix(remixConfig), launchers],
  optimizeDeps: {
    entries: ["app/root.tsx", "app/routes/**/*.tsx"],
    // Native modules stay on the server; the scan would stumble over their other platforms.
    exclude: ["@node-rs/argon2", "better-sqlite3"],
  },
  // Bundled, hundreds of small files become one: starting finds and reads them quicker.
  ssr: { noExternal: [/^d3-/, "internmap", /^@tanstack\//, /^@conform-to\//] },
  build: { target: isSsrBuild ? "node20" : "chrome86" },
  test: {
    include: ["{app,db,bench}/**/*.test.{ts,tsx}"],
    setupFiles: ["app/launch/test-setup.ts"],
    // Files that run one after the other in a worker share its modules, and the worlds that are made once.
    isolate: false,
  },
}));
