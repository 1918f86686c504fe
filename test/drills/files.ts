/** A small PDF with a title. */
export function onePagePdf(title: string): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Title (${title}) >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\nxref\n0 0\ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`,
  );
}

/** The multipart request that uploads one file. */
export function uploadOf(filename: string, bytes: Buffer): { headers: Record<string, string>; payload: Buffer } {
  const boundary = 'drill-file-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: application/pdf\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

/** A small list of customers, as an import takes it. */
export function customerList(mark: string): Buffer {
  return Buffer.from(`id;nom;email\r\n1;Drill ${mark};drill-${mark}@exemple.dz\r\n`);
}
