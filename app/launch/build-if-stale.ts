/** First half of `npm start` and `npm run demo`; what was built is the second (docs/decisions/0017). */
import { buildIfStale } from "./build.ts";

buildIfStale();
