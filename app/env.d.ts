/// <reference types="vite/client" />
import "@remix-run/node";

// Loaders return plain values and the types follow them (future flag v3_singleFetch).
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}
