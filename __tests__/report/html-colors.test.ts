import { describe, expect, test } from '@jest/globals';
import { STYLE } from '../../src/report/html/style.ts';

type Color = readonly [red: number, green: number, blue: number];

/** The custom properties of the light, the dark and the printed page, as linear light from 0 to 1. */
const SCHEMES = Object.fromEntries(
  ['light', 'dark', 'print'].map((name, index) => [name, { ...readColors(0), ...readColors(index) }] as const),
);

function readColors(index: number): Record<string, Color> {
  const [, block = ''] = [...STYLE.matchAll(/:root\{([^}]*)\}/g)][index] ?? [];
  return Object.fromEntries([...block.matchAll(/--(\w+):(#[0-9a-f]{3,6})/g)].map(([, name = '', hex = '']) => [name, toLinear(hex)]));
}

function toLinear(hex: string): Color {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

const luminance = ([red, green, blue]: Color): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness, 0 to 100. */
const lightness = (color: Color): number => 116 * Math.cbrt(luminance(color)) - 16;

/** As a reader without the cones for green sees it (Machado, Oliveira and Fernandes, 2009). */
const withoutGreen = ([red, green, blue]: Color): Color => [
  0.367_322 * red + 0.860_646 * green - 0.227_968 * blue,
  0.280_085 * red + 0.672_501 * green + 0.047_413 * blue,
  -0.011_82 * red + 0.042_94 * green + 0.968_881 * blue,
];

const TEXT = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['soft', 'ground'],
  ['soft', 'card'],
  ['link', 'ground'],
  ['link', 'card'],
  ['held', 'card'],
  ['held', 'heldback'],
  ['broken', 'card'],
  ['broken', 'brokenback'],
  ['open', 'card'],
  ['open', 'openback'],
  ['ink', 'heldback'],
  ['ink', 'brokenback'],
  ['ink', 'openback'],
  ['heldtext', 'heldbar'],
  ['brokentext', 'brokenbar'],
  ['opentext', 'openbar'],
] as const;

describe.each(['light', 'dark', 'print'])('%s', (scheme) => {
  const colorOf = (name: string): Color => {
    const color = SCHEMES[scheme]?.[name];
    if (!color) throw new Error(`no color --${name}`);
    return color;
  };

  test.each(TEXT)('%s on %s can be read (WCAG AA)', (text, ground) => {
    expect(contrast(colorOf(text), colorOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('the focus and the edges of fields are seen (WCAG AA, no text)', () => {
    for (const name of ['soft', ...(scheme === 'print' ? [] : ['focus'])])
      for (const ground of ['ground', 'card']) expect(contrast(colorOf(name), colorOf(ground))).toBeGreaterThanOrEqual(3);
  });

  test('the parts of the bar differ in lightness, also without cones for green', () => {
    for (const see of [(color: Color) => color, withoutGreen]) {
      const [dark = 0, middle = 0, light = 0] = ['heldbar', 'openbar', 'brokenbar']
        .map((name) => lightness(see(colorOf(name))))
        .sort((a, b) => a - b);
      expect(Math.min(middle - dark, light - middle)).toBeGreaterThanOrEqual(12);
    }
  });
});
