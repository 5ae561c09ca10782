/** A wrong field and what is wrong with it. */
export type FieldFault = readonly [field: string, why: string];
