export { alignTable } from '../../../src/report/align.ts';
