import { ConsentsCard } from './consents-card.tsx';
import { RequestsCard } from './requests-card.tsx';

/** What a person agrees to, and what they can ask of what is kept about them. */
export function PersonalDataPage() {
  return (
    <div className="grid gap-(--gap)">
      <ConsentsCard />
      <RequestsCard />
    </div>
  );
}
