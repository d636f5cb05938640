// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
//
// oidc-provider as the authorisation server of one organisation, at the addresses that Usher calls, and beside it as
// much of Graph as shows that an access token is good. It listens on 127.0.0.1; its first line on stdout tells where,
// the later ones what the provider did. It ends when stdin is closed.
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import Provider from 'oidc-provider';

const tenantId = '5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01';
const clientId = '0f3d8a10-1c2b-4d5e-8f90-a1b2c3d4e5f6';
const objectId = 'aa11bb22-cc33-4d44-8e55-ff6677889900';
const domain = 'contoso.example';

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

function configuration() {
  const under = (rest) => `/${tenantId}${rest}`;
  return {
    clients: [{
      client_id: clientId,
      client_name: 'Usher',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: ['http://localhost', 'http://localhost/signed-in'],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    }],
    scopes: ['openid', 'profile', 'offline_access', 'User.Read', 'Directory.Read.All'],
    claims: { openid: ['sub', 'tid', 'oid', 'ver'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    routes: {
      authorization: under('/oauth2/v2.0/authorize'),
      token: under('/oauth2/v2.0/token'),
      end_session: under('/oauth2/v2.0/logout'),
      jwks: under('/discovery/v2.0/keys'),
    },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    ttl: {
      AccessToken: 3599, AuthorizationCode: 600, Grant: 86400, IdToken: 3600, Interaction: 600, RefreshToken: 86400,
      Session: 3600,
    },
    findAccount: (ctx, login) => ({
      accountId: login,
      claims: () => ({
        sub: login, tid: tenantId, oid: objectId, ver: '2.0', name: 'Ada Administrator', preferred_username: login,
      }),
    }),
    rotateRefreshToken: true,
  };
}

// The provider's own pages would fetch a font from elsewhere, and all have one title; a browser shows no other text.
async function dressPage(ctx, next) {
  await next();
  if (ctx.type === 'text/html' && typeof ctx.body === 'string') {
    const [, heading] = /<h1>([^<]*)<\/h1>/.exec(ctx.body) ?? [];
    ctx.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    ctx.body = ctx.body.replace(/<title>[^<]*/, `<title>${heading ?? ''}`);
  }
}

function tell(provider) {
  for (const event of ['authorization.success', 'grant.success']) {
    provider.on(event, () => say({ event }));
  }
  for (const event of ['authorization.error', 'grant.error', 'server_error']) {
    provider.on(event, (ctx, error) => {
      say({ event, error: error.error ?? error.name, why: error.error_detail ?? error.error_description ?? error.message });
    });
  }
}

// One organisation, by id, by domain or as whichever the person belongs to.
function ownAddress(address) {
  const own = address
    .replace(/^\/(organizations|contoso\.example)\//, `/${tenantId}/`)
    .replace(`/${tenantId}/v2.0/.well-known/`, '/.well-known/');
  if (!own.startsWith(`/${tenantId}/oauth2/v2.0/authorize?`)) {
    return own;
  }
  // The provider's pages have no list of accounts to pick from, signing in anew is the nearest they have; and unlike
  // Microsoft it gives offline_access only with prompt=consent (OpenID Connect Core 11).
  return own.includes('prompt=select_account')
    ? own.replace('prompt=select_account', 'prompt=login%20consent')
    : `${own}&prompt=consent`;
}

async function answerGraph(provider, request, response) {
  const [scheme, value] = (request.headers.authorization ?? '').split(' ');
  const token = scheme === 'Bearer' ? await provider.AccessToken.find(value) : undefined;
  const reply = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (!token || !token.scopes.has('User.Read')) {
    return reply(401, { error: { code: 'InvalidAuthenticationToken', message: 'Access token is not valid.' } });
  }
  return reply(200, request.url.startsWith('/v1.0/me')
    ? { id: objectId, displayName: 'Ada Administrator', userPrincipalName: token.accountId }
    : { value: [{ id: tenantId, displayName: 'Contoso', verifiedDomains: [{ name: domain, isDefault: true }] }] });
}

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(`${origin}/${tenantId}/v2.0`, configuration());
  provider.use(dressPage);
  const answerIdentity = provider.callback();
  tell(provider);
  server.on('request', (request, response) => {
    if (/^\/v1\.0\/(me|organization)(\?|$)/.test(request.url)) {
      answerGraph(provider, request, response);
      return;
    }
    request.url = ownAddress(request.url);
    answerIdentity(request, response);
  });
  say({ origin, tenantId, clientId, objectId, domain });
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
