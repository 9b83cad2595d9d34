/** What every page inside the sidebar gets: the way back, and what lies there. */
export interface InsidePageProps {
  onBack: () => void;
  /** Name of the view that the way back leads to. */
  backTo: string;
}
