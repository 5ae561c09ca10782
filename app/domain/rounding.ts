/**
 * Rounds half away from zero at `decimals` digits, on the decimal writing of the number, so that 1.005 → 1.01
 * although its binary form lies a little below. Only for display: sums are made from unrounded parts.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const digits = Number(`${Math.abs(value)}e${decimals}`);
  const shifted = Number.isNaN(digits) ? Math.abs(value) * 10 ** decimals : Number(digits.toPrecision(15));
  // + 0: a small negative rounds to 0, never to −0.
  return (Math.sign(value) * Math.round(shifted)) / 10 ** decimals + 0;
}

/** The rounded number with exactly `decimals` digits after the point: `75.00`. */
export function fixedDecimals(value: number, decimals: number): string {
  return roundHalfUp(value, decimals).toFixed(decimals);
}
