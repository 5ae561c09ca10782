/** The two facts of the demonstration world that others rely on. */
export const DEMO_PASSWORD = "demo-pass-2025";
/** Two days before the 2025-H1 due day. */
export const DEMO_TODAY = "2025-07-08";
