/** The fields of a plain form: each a paragraph with its label, so that it reads well without style. */
import { flag, html, type Markup, NOTHING } from './html.ts'

export function select(name: string, label: string, options: readonly Markup[]): Markup {
  return html`<p class="block"><label class="label" for="plain-${name}">${label}</label>
<select class="field" id="plain-${name}" name="${name}">${options}</select></p>`
}

export function option(value: string, text: string, selected: boolean, disabled = false): Markup {
  return html`<option value="${value}"${flag('selected', selected)}${flag('disabled', disabled)}>${text}</option>`
}

/** One option per value of a closed set. */
export function choices<T extends string>(
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  selected: T | null,
): Markup[] {
  return values.map((value) => option(value, names[value], value === selected))
}

export function optgroup(label: string, options: readonly Markup[]): Markup {
  return html`<optgroup label="${label}">${options}</optgroup>`
}

export function textField(name: string, label: string, value: string, hint: string): Markup {
  return html`<p class="block"><label class="label" for="plain-${name}">${label}</label>
<input class="field" type="text" id="plain-${name}" name="${name}" value="${value}" aria-describedby="plain-${name}-hint">
<span class="note" id="plain-${name}-hint">${hint}</span></p>`
}

export function checkbox(name: string, value: string, label: string, checked: boolean): Markup {
  return html`<p class="block"><input type="checkbox" id="plain-${name}" name="${name}" value="${value}"${flag('checked', checked)}> <label for="plain-${name}">${label}</label></p>`
}

export function fieldset(legend: string, fields: readonly Markup[]): Markup {
  return fields.length === 0
    ? NOTHING
    : html`<fieldset class="plain-group"><legend class="label">${legend}</legend>${fields}</fieldset>`
}

export function hidden(name: string, value: string): Markup {
  return html`<input type="hidden" name="${name}" value="${value}">`
}
