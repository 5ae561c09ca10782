import { createContext } from "react";

/** The nonce that this answer's Content-Security-Policy allows for scripts; empty in the browser. */
export const NonceContext = createContext("");
