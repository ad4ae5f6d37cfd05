// The service: one image, no secret in its settings, reached over https only.
param name string
param location string
param image string
param registryServer string
param subnetId string
param identityId string
param identityClientId string
param tenantId string
param databaseUrlSecret string
param linkSigningSecretSecret string
@description('Empty where nobody may read /metrics.')
param metricsTokenAddress string
@description('Empty where no collector is told of anything.')
param otlpEndpoint string
@description('Empty where the collector wants no headers.')
param otlpHeadersAddress string
param workspaceName string
param publicHost string
param packs string
param homeAuthority string
param tenants string
param leads string
param signInAppId string
param teamsAppId string
param localYaml string
param otherLocalYaml object
param privacyNotice string
param furtherSettings object
param instances int

var host = empty(publicHost) ? '${name}.${environment.properties.defaultDomain}' : publicHost

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    vnetConfiguration: {
      infrastructureSubnetId: subnetId
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }
}

resource service 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      // A new version starts beside the old one and takes over when it is ready.
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        transport: 'http'
        allowInsecure: false
      }
      registries: empty(registryServer)
        ? []
        : [
            {
              server: registryServer
              identity: identityId
            }
          ]
      secrets: concat(
        [
          {
            name: 'database-url'
            keyVaultUrl: databaseUrlSecret
            identity: identityId
          }
          {
            name: 'link-signing-secret'
            keyVaultUrl: linkSigningSecretSecret
            identity: identityId
          }
          {
            // No secret: the only way to hand a small file to a container app.
            name: 'local-yaml'
            value: localYaml
          }
        ],
        map(items(otherLocalYaml), one => { name: 'local-yaml-${one.key}', value: string(one.value) }),
        empty(metricsTokenAddress)
          ? []
          : [
              {
                name: 'metrics-token'
                keyVaultUrl: metricsTokenAddress
                identity: identityId
              }
            ],
        empty(otlpHeadersAddress)
          ? []
          : [
              {
                name: 'otlp-headers'
                keyVaultUrl: otlpHeadersAddress
                identity: identityId
              }
            ]
      )
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'advice-line'
          image: image
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: concat(
            [
              { name: 'HOST', value: '0.0.0.0' }
              { name: 'PORT', value: '3978' }
              { name: 'DATABASE_URL', secretRef: 'database-url' }
              { name: 'LINK_SIGNING_SECRET', secretRef: 'link-signing-secret' }
              { name: 'PUBLIC_URL', value: 'https://${host}' }
              { name: 'MICROSOFT_APP_ID', value: identityClientId }
              { name: 'MICROSOFT_APP_TYPE', value: 'UserAssignedMSI' }
              { name: 'MICROSOFT_APP_TENANT_ID', value: tenantId }
              { name: 'SIGN_IN_APP_ID', value: signInAppId }
              { name: 'TEAMS_APP_ID', value: teamsAppId }
              { name: 'PACKS', value: packs }
              { name: 'HOME_AUTHORITY', value: homeAuthority }
              { name: 'TENANTS', value: tenants }
              { name: 'LEADS', value: leads }
              { name: 'LOCAL_FOLDER', value: '/council' }
              { name: 'PRIVACY_NOTICE', value: privacyNotice }
              { name: 'CACHE_FOLDER', value: '/tmp/cache' }
              { name: 'SENDING_PROCESSES', value: string(instances) }
              { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlpEndpoint }
            ],
            map(items(furtherSettings), one => { name: one.key, value: string(one.value) }),
            empty(metricsTokenAddress) ? [] : [{ name: 'METRICS_TOKEN', secretRef: 'metrics-token' }],
            empty(otlpHeadersAddress) ? [] : [{ name: 'OTEL_EXPORTER_OTLP_HEADERS', secretRef: 'otlp-headers' }]
          )
          volumeMounts: [
            {
              volumeName: 'council'
              mountPath: '/council'
            }
            {
              volumeName: 'temporary'
              mountPath: '/tmp'
            }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              // Ten tries are the most there are: together a little over three minutes.
              periodSeconds: 20
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 30
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: 3978
              }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'council'
          storageType: 'Secret'
          secrets: concat(
            [
              {
                secretRef: 'local-yaml'
                path: '${homeAuthority}.yaml'
              }
            ],
            map(items(otherLocalYaml), one => { secretRef: 'local-yaml-${one.key}', path: '${one.key}.yaml' })
          )
        }
        {
          name: 'temporary'
          storageType: 'EmptyDir'
        }
      ]
      // Each instance keeps to its share of what Teams takes (SENDING_PROCESSES), so their number is fixed.
      scale: {
        minReplicas: instances
        maxReplicas: instances
      }
    }
  }
}

output host string = host
output serviceId string = service.id
output serviceName string = service.name
