import { startBrowser } from './commands/card-gallery/browser.ts';
import { readFileSync } from 'node:fs';
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
const shot = (n: string) => page.screenshot({ path: `/tmp/pg/j${n}.png` });
await page.goto('http://127.0.0.1:56150', { waitUntil: 'domcontentloaded' });
await page.waitForTimeout(5000);
await page.mouse.click(600, 952);
await page.keyboard.type('what is the foster carer allowance');
await page.keyboard.press('Enter');
await page.waitForTimeout(2500);
await page.getByText('Ask the advice line').last().click();
await page.waitForTimeout(2500);
await page.getByText('Check and send').last().click();
await page.waitForTimeout(2500);
await shot('1');
await page.getByText('Announcements').first().click();
await page.waitForTimeout(2500);
await shot('2');
await page.getByText('Claim', { exact: true }).first().click();
await page.waitForTimeout(3000);
await shot('3');
await page.getByText('Personal Chat').first().click();
await page.waitForTimeout(3000);
await shot('4');
await page
  .getByPlaceholder('Please leave out names and other details of a child')
  .last()
  .fill('Please ask the fostering team.');
await page.getByText('Reply and mark answered').last().click();
await page.waitForTimeout(3500);
await shot('5');
await page.getByText('This helped').last().click();
await page.waitForTimeout(3000);
await shot('6');
await browser.close();
