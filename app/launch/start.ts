/** `npm start` */
import { serve } from "./serve.ts";

await serve("行动台账已启动");
