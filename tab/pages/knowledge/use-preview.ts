import { useEffect, useState } from 'react';
import { type PreviewShown, previewedSchema, type Written } from '../../contract-knowledge.ts';
import { useVisit } from '../service/use-service.ts';

/** While somebody is still typing nothing is drawn. Milliseconds. */
const pause = 500;

/** What is being written as the card it would be, and what is wrong with it so far; undefined until it was drawn once. */
export function usePreview(written: Written | undefined): PreviewShown | undefined {
  const { service } = useVisit();
  const [preview, setPreview] = useState<PreviewShown>();
  const sent = written === undefined ? undefined : JSON.stringify(written);
  useEffect(() => {
    if (sent === undefined) return undefined;
    let over = false;
    const timer = setTimeout(async () => {
      const drawn = await service.post('knowledge/preview', JSON.parse(sent) as unknown, previewedSchema);
      if (!over && drawn.ok) setPreview(drawn.value);
    }, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [sent, service]);
  return preview;
}
