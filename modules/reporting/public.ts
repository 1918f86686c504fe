export { type ExportName, exportName } from './export-name.ts';
