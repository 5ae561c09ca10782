import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

/**
 * One floor of the house (see docs/decisions): files that may not import what the patterns name.
 * Patterns are regular expressions: a glob that begins with # would be taken for a comment.
 * @param {string[]} files
 * @param {Record<string, string>} forbidden pattern → why
 * @returns {import("typescript-eslint").ConfigArray[number]}
 */
function floor(files, forbidden) {
  const patterns = Object.entries(forbidden).map(([regex, message]) => ({ regex, message }));
  return {
    files,
    ignores: ["**/*.test.ts", "**/*.test.tsx", "**/*.fixture.ts"],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

const STORAGE = { "^#db/|drizzle-orm|better-sqlite3": "只有 access、commands 和 launch 可以碰数据库" };
const WIRING = {
  "access/(runtime|perform|execute-as-operator|execute-as-scheduler)\\.server": "两道门之外不许接触运行时",
};
const RULES_ONLY = {
  "^#db/|^node:|drizzle-orm|better-sqlite3|^react|@remix-run|zod": "规则是纯函数",
  "#app/(?!domain/)|^\\.\\./": "规则只依赖规则",
};
const NODE = { "^node:": "这一层要能在浏览器里跑" };

export default typescript.config(
  { ignores: ["build/", "node_modules/", "var/", "test-results/", "db/migrations/"] },
  js.configs.recommended,
  ...typescript.configs.strict,
  a11y.flatConfigs.recommended,
  { plugins: { "react-hooks": hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "环境变量只在 app/env.server.ts 解析，由 access 与 launch 传入",
        },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "时钟由 access/clock.ts 给出" },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "时钟由 access/clock.ts 给出",
        },
        { selector: "TSEnumDeclaration", message: "用 as const 列表" },
      ],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipJSXText: true }],
      eqeqeq: "error",
    },
  },
  floor(["app/domain/**"], { ...RULES_ONLY, "^dayjs|chinese-days": "日期库只在 calendar-date.ts 与 working-days.ts" }),
  floor(["app/domain/calendar-date.ts", "app/domain/working-days.ts"], RULES_ONLY),
  floor(["db/**"], { "#app/(?!domain/)": "存储只认识规则的类型", "^react|@remix-run": "存储不认识页面" }),
  floor(["app/commands/**"], {
    "#app/(access|forms|components|routes|exports|imports|reminders)/": "命令在门之下",
    "^react|@remix-run|^node:": "命令只做决定与窄写",
  }),
  floor(["app/access/**"], { "#app/(routes|components|exports|imports|forms|reminders)/": "门在页面之下" }),
  floor(["app/exports/**"], {
    ...STORAGE,
    "#app/(access|routes|components|forms|imports|reminders)/": "导出只依赖规则与措辞",
  }),
  floor(["app/imports/**"], {
    ...STORAGE,
    "#app/(access|routes|components|forms)/": "导入只依赖规则、措辞与导出的版式",
  }),
  floor(["app/reminders/**"], {
    ...STORAGE,
    "#app/(routes|components|forms|exports|imports)/": "发送只依赖规则与门",
  }),
  floor(["app/components/**", "app/forms/**"], {
    ...STORAGE,
    ...NODE,
    ...WIRING,
    "#app/(routes|commands|exports|imports|reminders)/": "界面不碰数据",
  }),
  floor(["app/routes/**"], { ...STORAGE, ...WIRING, ...NODE }),
  { files: ["**/*.d.ts"], rules: { "@typescript-eslint/consistent-type-definitions": "off" } },
  {
    files: [
      "app/access/clock.ts",
      "app/access/runtime.server.ts",
      "app/launch/**",
      "app/cli/**",
      "db/cli/**",
      "e2e/**",
      "bench/**",
      "*.ts",
      "*.js",
    ],
    rules: { "no-restricted-properties": "off", "no-restricted-syntax": "off" },
  },
);
