// The same journey by the other SDK; test/service.ts hands the setting on to every service that it starts.
process.env['CHANNEL_SDK'] = 'agents';
await import('../tokens.test.ts');
