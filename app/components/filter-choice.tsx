type Props = {
  /** The parameter of the address. */
  name: string;
  label: string;
  chosen: string | null | undefined;
  options: readonly { readonly value: string; readonly words: string }[];
};

/** One filter of a list: everything, or one of the options. It stands out while it is in force. */
export function FilterChoice({ name, label, chosen, options }: Props) {
  return (
    <select
      className={chosen ? "pick on" : "pick"}
      name={name}
      defaultValue={chosen ?? ""}
      aria-label={label}
      title={label}
    >
      <option value="">{label}：全部</option>
      {options.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
