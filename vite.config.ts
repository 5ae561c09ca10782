import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

export default defineConfig({
  // The Remix plugin is for the app; unit tests import modules as they are.
  plugins: [!process.env.VITEST && remix(remixConfig)],
  optimizeDeps: {
    entries: ["app/root.tsx", "app/routes/**/*.tsx"],
    // Native modules stay on the server; the scan would stumble over their other platforms.
    exclude: ["@node-rs/argon2", "better-sqlite3"],
  },
  // Bundled, hundreds of small files become one: starting finds and reads them quicker.
  ssr: { noExternal: [/^d3-/, "internmap", /^@tanstack\//, /^@conform-to\//] },
  build: { target: "chrome86" },
  test: {
    include: ["{app,db,bench}/**/*.test.{ts,tsx}"],
    setupFiles: ["app/launch/test-setup.ts"],
  },
});
