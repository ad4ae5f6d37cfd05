// What somebody must know of. Each alert is a section of docs/runbook.md, "What an alert means".
param name string
param location string
param email string
param workspaceId string
param serviceId string
param serviceName string
param databaseId string

// The service's log has no free text: an event's name says what happened. More than so many in a quarter of an hour alert.
var events = [
  {
    event: 'delivery given up'
    title: 'A message could not be brought to somebody'
    severity: 1
    more: 0
  }
  {
    event: 'store unavailable'
    title: 'The database cannot be used'
    severity: 1
    more: 0
  }
  {
    event: 'send failed'
    title: 'Replies do not get out'
    severity: 1
    // One alone is somebody who has blocked the bot.
    more: 3
  }
  {
    event: 'round failed'
    title: 'Deliveries or reminders are at a standstill'
    severity: 2
    more: 0
  }
  {
    event: 'turn failed'
    title: 'A question could not be answered'
    severity: 2
    more: 0
  }
  {
    event: 'unhandled'
    title: 'Something failed that should not have'
    severity: 3
    more: 0
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [
      {
        name: 'by-email'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for one in events: {
    name: '${name}-${replace(one.event, ' ', '-')}'
    location: location
    properties: {
      displayName: one.title
      severity: one.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      // The log's table is made with its first line.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${serviceName}" | where tostring(parse_json(Log_s).event) == "${one.event}"'
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: one.more
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      actions: { actionGroups: [people.id] }
    }
  }
]

resource restarts 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-restarts'
  location: 'global'
  properties: {
    description: 'The service starts again and again'
    severity: 1
    enabled: true
    scopes: [serviceId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'restarts'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'RestartCount'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 3
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource diskFull 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-database-disk'
  location: 'global'
  properties: {
    description: 'The disk of the database is nearly full'
    severity: 2
    enabled: true
    scopes: [databaseId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'disk'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'storage_percent'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 80
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}
