const weigh = (body: string, shift: number): number =>
  [...body].reduce((sum, digit, index) => sum + Number(digit) * (((index + shift) % 11) + 1), 0) % 11

/** The twelfth digit of a BIN or IIN, or undefined where the first eleven allow none. */
export const checkDigit = (body: string): string | undefined => {
  const first = weigh(body, 0)
  const second = first === 10 ? weigh(body, 2) : first
  return second === 10 ? undefined : String(second)
}
