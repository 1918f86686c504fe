import { createQueries } from '../queries.ts';
import { createUseList } from '../table/use-list.ts';
import { call } from './call.ts';
import { PAGE } from './list-query.ts';

export const { recordQuery, listQuery, rowsQuery, growingQuery } = createQueries(call);
export const useList = createUseList(listQuery, PAGE);
