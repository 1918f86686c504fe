import { RequestsCard } from './requests-card.tsx';

/** What a person can ask of what is kept about them. */
export function PersonalDataPage() {
  return (
    <div className="grid gap-(--gap)">
      <RequestsCard />
    </div>
  );
}
