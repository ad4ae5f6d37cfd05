// The advice line in Azure: a container app with an identity of its own, the bot, PostgreSQL that only it can reach, its
// secrets in a key vault, and its log where alerts read it. docs/install.md, "In Azure", goes through it.
//   az deployment group create -g <group> -f infra/azure.bicep -p infra/azure.parameters.json
targetScope = 'resourceGroup'

@description('Begins the name of every resource: small letters and digits.')
@minLength(3)
@maxLength(12)
param name string

@description('Where it runs. What practitioners write is kept here.')
param location string = 'uksouth'

@description('The image, such as yourregistry.azurecr.io/advice-line:0.1.0.')
param image string

@description('The container registry that the image is in, if it is one of yours in Azure: yourregistry.azurecr.io. Give the identity "AcrPull" on it.')
param registryServer string = ''

@description('The name that people see in Teams.')
@maxLength(42)
param displayName string = 'Virtual School advice line'

@description('Your own address, such as advice-line.example.gov.uk, once it is bound to the container app; empty takes the one Azure gives.')
param publicHost string = ''

@description('The packs to load, separated by commas.')
param packs string

@description('The authority of somebody who has not said whose child it is about.')
param homeAuthority string

@description('The Entra tenants that are let in, separated by commas, each perhaps with = and its authority; empty lets in this one only.')
param tenants string = ''

@description('Entra object ids of those who may configure, separated by commas.')
@minLength(36)
param leads string

@description('The Entra application that people sign in to the pages with: a managed identity has none. Empty leaves the pages out of Teams.')
param signInAppId string = ''

@description('The "App ID" of the app in the Teams admin centre, for links in cards. Empty takes the bot’s own.')
param teamsAppId string = ''

@description('What the council sets itself, as in knowledge/packs/<authority>/local.yaml. It is no secret; it is handed over as a file.')
param localYaml string = '{}'

@description('The same of each further council in packs: its name, and the text of its file.')
param otherLocalYaml object = {}

@description('One line on the hand-over form about what becomes of the words.')
@maxLength(300)
param privacyNotice string = ''

@description('Any further setting of .env.example by its name, such as RETENTION_DAYS. No secret: these are seen in the portal.')
param furtherSettings object = {}

@description('How many instances share the work.')
@minValue(1)
@maxValue(4)
param instances int = 1

@description('Where OpenTelemetry figures and traces are sent, such as http://collector:4318 (docs/watching.md); empty sends none.')
param otlpEndpoint string = ''

@description('Who is told when something is wrong.')
param alertEmail string

@secure()
@description('The password of the database. Letters and digits; nobody has to remember it.')
@minLength(24)
param databasePassword string

@description('The server that a restore to an earlier moment has made, such as name-restored.postgres.database.azure.com; empty takes the one made here.')
param restoredDatabaseHost string = ''

@secure()
@description('What links to files are signed with: at least 32 random characters.')
@minLength(32)
param linkSigningSecret string

@secure()
@description('What Prometheus must bring to read /metrics: at least 16 random characters; empty lets nobody read them.')
param metricsToken string = ''

@secure()
@description('What the collector wants in its headers: name=value, several with commas between them.')
param otlpHeaders string = ''

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-log'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 90
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseDnsZoneId
    password: databasePassword
    workspaceId: workspace.id
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: name
    location: location
    readerPrincipalId: identity.properties.principalId
    databaseHost: empty(restoredDatabaseHost) ? database.outputs.host : restoredDatabaseHost
    databaseLogin: database.outputs.login
    databaseName: database.outputs.databaseName
    databasePassword: databasePassword
    linkSigningSecret: linkSigningSecret
    metricsToken: metricsToken
    otlpHeaders: otlpHeaders
    workspaceId: workspace.id
  }
}

module service 'modules/service.bicep' = {
  name: 'service'
  params: {
    name: name
    location: location
    image: image
    registryServer: registryServer
    subnetId: network.outputs.serviceSubnetId
    identityId: identity.id
    identityClientId: identity.properties.clientId
    tenantId: identity.properties.tenantId
    databaseUrlSecret: vault.outputs.databaseUrlSecret
    linkSigningSecretSecret: vault.outputs.linkSigningSecretSecret
    metricsTokenAddress: vault.outputs.metricsTokenAddress
    otlpEndpoint: otlpEndpoint
    otlpHeadersAddress: vault.outputs.otlpHeadersAddress
    workspaceName: workspace.name
    publicHost: publicHost
    packs: packs
    homeAuthority: homeAuthority
    tenants: tenants
    leads: leads
    signInAppId: signInAppId
    teamsAppId: teamsAppId
    localYaml: localYaml
    otherLocalYaml: otherLocalYaml
    privacyNotice: privacyNotice
    furtherSettings: furtherSettings
    instances: instances
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    displayName: displayName
    host: service.outputs.host
    identityId: identity.id
    identityClientId: identity.properties.clientId
    tenantId: identity.properties.tenantId
    workspaceId: workspace.id
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    email: alertEmail
    workspaceId: workspace.id
    serviceId: service.outputs.serviceId
    serviceName: service.outputs.serviceName
    databaseId: database.outputs.databaseServerId
  }
}

@description('MICROSOFT_APP_ID of the app package.')
output microsoftAppId string = identity.properties.clientId

@description('PUBLIC_URL of the app package.')
output publicUrl string = 'https://${service.outputs.host}'

@description('Who must be given "AcrPull" on your registry.')
output identityPrincipalId string = identity.properties.principalId
