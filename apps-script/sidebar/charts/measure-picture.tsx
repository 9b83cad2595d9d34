/** The picture of a measure's result: both groups, the start, the baseline, the result, and what changed on the way. */
import type { Messages } from '../../../shared/messages/registry.ts';
import type { MeasureResult } from '../../../shared/rules/measure/assess.ts';
import { isShareKind } from '../../../shared/rules/measure/model.ts';
import type { Measure } from '../../../shared/tables/measures.ts';
import { GroupPicture } from './group-picture.tsx';
import { toPeriodText } from './period-text.ts';

export interface MeasurePictureProps {
  design: Measure;
  result: MeasureResult;
  /** The finding as a sentence, for those who do not see the picture. */
  finding: string;
  /** Changes on the way, numbered as in the list beside. */
  marks: readonly { on: string }[];
  words: { page: Messages['measuresPage']; measure: Messages['measure'] };
}

export function MeasurePicture({ design, result, finding, marks, words }: MeasurePictureProps) {
  const { page, measure: say } = words;
  const isShare = isShareKind(design.kind);
  return (
    <GroupPicture
      lines={[
        { line: result.mentees, name: say.mentees, isMain: true },
        ...(result.others.members > 0 ? [{ line: result.others, name: say.others, isMain: false }] : []),
      ]}
      isShare={isShare}
      periods={result.windows.map((window) => ({
        ...window,
        text: toPeriodText(window, page),
        note:
          window.index === -1
            ? page.baseline
            : window.index === design.windowsAfter - 1
              ? page.resultPeriod
              : '',
      }))}
      start={{ on: design.startsOn, label: page.start(design.startsOn) }}
      marks={marks.map(({ on }, index) => ({ on, label: String(index + 1) }))}
      caption={design.title}
      description={page.describe({ title: design.title, finding })}
      toLevel={({ value, count }) => say.level({ value: value ?? 0, unit: null, count })}
      toTick={(value) => (isShare ? say.share(value) : say.level({ value, unit: design.unit, count: null }))}
    />
  );
}
