const { openProgram } = await import('/work/main/src/build/open-program.ts');
const { publishParts } = await import('/work/main/src/build/parts.ts');
const { programIn } = await import('/work/main/src/build/program-files.ts');
const { readSettings } = await import('/work/main/src/settings.ts');
const { readPlace } = await import('/work/main/src/catalog/read-place.ts');
const { readContent } = await import('/work/main/src/build/read-content.ts');
const { picturePlaces } = await import('/work/main/src/build/build-site.ts');
const { placeOf } = await import('/work/main/src/build/page-place.ts');
const { pageFinisher } = await import('/work/main/src/build/finish-page.ts');
import { deserialize } from 'node:v8';
const settings = readSettings(process.env, '/work/main', new Date());
const place = await readPlace(settings.contentDir, process.env);
const c = await readContent(settings);
publishParts({ settings, place, command: 'build', pictures: picturePlaces(settings), content: { nouns: deserialize(Buffer.from(c.nouns)) } });
let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t).toFixed(0)); t = performance.now(); };
const { paths, print, scripts } = await openProgram(programIn(settings.cacheDir + '/relnotes/program'));
lap('open');
const finish = pageFinisher(scripts);
const want = process.argv[2] ?? 'items/';
const mine = paths.filter((p) => p.route.component.includes(want)).slice(0, +(process.argv[3] ?? 3000));
let tp = 0, tt = 0, tf = 0, n = 0; 
for (const { pathname, route } of mine) {
  n++; if (n === 500) { tp = tt = tf = 0; }
  const { address } = placeOf(pathname, route.type, place);
  const a = performance.now(); const r = await print(address, route); const b = performance.now(); const s = await r.text(); const d = performance.now(); const f = finish(s); const e = performance.now();
  tp += b - a; tt += d - b; tf += e - d;
}
const k = Math.max(1, n - 499);
console.log('print', (tp / k).toFixed(3), 'text', (tt / k).toFixed(3), 'finish', (tf / k).toFixed(3));
lap('all ' + mine.length);
