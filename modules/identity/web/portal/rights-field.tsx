import { RIGHTS, type Right } from './rights.ts';
import { ScopeChoices } from './scope-choices.tsx';

export interface RightsFieldProps {
  readonly value: readonly Right[];
  readonly onChange: (rights: Right[]) => void;
}

/** The rights to give to a person of the customer; nobody gives one that they do not hold. */
export function RightsField({ value, onChange }: RightsFieldProps) {
  return <ScopeChoices choices={RIGHTS} value={value} onChange={onChange} />;
}
