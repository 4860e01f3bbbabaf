const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Whether 12 digits are a formally right IIN or BIN (Government resolution 565 of 11.06.2003). */
export const hasIinCheckDigit = (digits: string): boolean => {
  if (!/^\d{12}$/.test(digits)) return false;
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11;
  const first = sum(WEIGHTS);
  const check = first === 10 ? sum(SECOND) : first;
  return check !== 10 && check === Number(digits[11]);
};
