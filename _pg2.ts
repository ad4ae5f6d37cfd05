import { startBrowser } from './commands/card-gallery/browser.ts';
import { readFileSync } from 'node:fs';
const code = /advice line (\d{4})/.exec(readFileSync('/tmp/pg/out.txt', 'utf8'))?.[1] ?? '';
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
await page.goto('http://127.0.0.1:56150', { waitUntil: 'domcontentloaded' });
await page.waitForTimeout(5000);
await page.getByText('Announcements').first().click();
await page.waitForTimeout(2500);
await page.screenshot({ path: '/tmp/pg/5.png' });
await page.mouse.click(560, 165);
await page.keyboard.type('@');
await page.waitForTimeout(1500);
await page.screenshot({ path: '/tmp/pg/6.png' });
await page
  .getByText('Test Bot')
  .last()
  .click()
  .catch(() => undefined);
await page.waitForTimeout(500);
await page.keyboard.type(` use this channel for the advice line ${code}`);
await page.waitForTimeout(400);
await page.screenshot({ path: '/tmp/pg/7.png' });
await page.getByText('Post', { exact: true }).first().click();
await page.waitForTimeout(4000);
await page.screenshot({ path: '/tmp/pg/8.png' });
const claim = page.getByText('Claim', { exact: true }).first();
if (await claim.count()) {
  await claim.click();
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/pg/9.png' });
  await page.getByText('Personal Chat').first().click();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: '/tmp/pg/10.png' });
  await page.locator('textarea').last().fill('Please ask the fostering team.');
  await page.getByText('Reply and mark answered').last().click();
  await page.waitForTimeout(3500);
  await page.screenshot({ path: '/tmp/pg/11.png' });
  await page.getByText('This helped').last().click();
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/pg/12.png' });
}
await browser.close();
