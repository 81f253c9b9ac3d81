module groundplan.dev/test/vertical-pod-autoscaler

go 1.26.4

require k8s.io/autoscaler/vertical-pod-autoscaler v1.8.0
