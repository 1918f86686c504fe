import { createQueries } from '../queries.ts';
import { call } from '../staff-call.ts';
import { createUseList } from '../table/use-list.ts';
import { createUseWholeList } from '../table/use-whole-list.ts';
import { PAGE_SIZE } from './list-query.ts';

export const { recordQuery, listQuery, rowsQuery, growingQuery } = createQueries(call);
export const useList = createUseList(listQuery, PAGE_SIZE);
export const useWholeList = createUseWholeList(listQuery);
