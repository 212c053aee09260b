import { EMPTY_STATE, readState, stateJson, type PlanState } from './state.ts';

/** Loads the plan that this browser stored under a key; an empty plan if there is none that is valid. */
export function loadPlan(key: string): PlanState {
  try {
    return readStored(localStorage.getItem(key));
  } catch {
    return EMPTY_STATE;
  }
}

/** Reads what was stored. Earlier versions of the page stored only a list of finished steps. */
export function readStored(text: string | null): PlanState {
  if (text === null) return EMPTY_STATE;
  try {
    const value: unknown = JSON.parse(text);
    const state = readState(Array.isArray(value) ? { done: value } : value);
    return 'invalid' in state ? EMPTY_STATE : state;
  } catch {
    return EMPTY_STATE;
  }
}

/** Stores a plan. Returns false if the browser has no storage, or if it is full. */
export function storePlan(key: string, state: PlanState): boolean {
  const isEmpty = JSON.stringify(stateJson(state)) === JSON.stringify(stateJson(EMPTY_STATE));
  try {
    if (isEmpty) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(stateJson(state)));
    return true;
  } catch {
    return false;
  }
}
