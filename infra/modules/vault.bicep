// The secrets, where the service's identity alone may read them.
param name string
param location string
param readerPrincipalId string
param databaseHost string
param databaseLogin string
param databaseName string
@secure()
param databasePassword string
@secure()
param linkSigningSecret string
@secure()
param metricsToken string
@secure()
param otlpHeaders string
param workspaceId string

// "Key Vault Secrets User": may read the values of secrets, and nothing else.
var secretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }
}

resource databaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgres://${databaseLogin}:${uriComponent(databasePassword)}@${databaseHost}:5432/${databaseName}?sslmode=verify-full'
  }
}

resource signingSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'link-signing-secret'
  properties: { value: linkSigningSecret }
}

// A vault keeps no empty secret, so these are there only where they are used.
resource metrics 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(metricsToken)) {
  parent: vault
  name: 'metrics-token'
  properties: { value: metricsToken }
}

resource headers 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(otlpHeaders)) {
  parent: vault
  name: 'otlp-headers'
  properties: { value: otlpHeaders }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerPrincipalId, secretsUser)
  properties: {
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

// Who read or changed a secret, and when.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'to-log-analytics'
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'audit', enabled: true }]
  }
}

output databaseUrlSecret string = databaseUrl.properties.secretUri
output linkSigningSecretSecret string = signingSecret.properties.secretUri
output metricsTokenAddress string = empty(metricsToken) ? '' : '${vault.properties.vaultUri}secrets/metrics-token'
output otlpHeadersAddress string = empty(otlpHeaders) ? '' : '${vault.properties.vaultUri}secrets/otlp-headers'
