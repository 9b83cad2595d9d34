/** The time zone: found by typing a city or region. */
import { SearchList, type FieldProps } from '../../../shared/components/index.ts';

export interface ZoneFieldProps extends FieldProps {
  zones: readonly string[];
  value: string;
  onInput: (zone: string) => void;
}

/** Zones are shown with spaces for underscores, so that "new york" finds its zone. */
export function ZoneField({ zones, value, onInput, ...field }: ZoneFieldProps) {
  return (
    <SearchList
      {...field}
      required
      items={zones.map((zone) => ({ id: zone, label: zone.replaceAll('_', ' ') }))}
      selectedId={value}
      onSelect={onInput}
    />
  );
}
