import { ref } from 'vue';

const KEY = 'chopmark-ci';

/** The name of the tab that the reader chose: the same on all pages. */
export const chosenCi = ref('');

/** Takes the choice of an earlier visit. Only in the browser. */
export function recallChoice(): void {
  chosenCi.value ||= localStorage.getItem(KEY) ?? '';
}

export function choose(name: string): void {
  chosenCi.value = name;
  localStorage.setItem(KEY, name);
}
