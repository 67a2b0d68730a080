module shop.example/inventory

go 1.21

require (
	golang.org/x/sys v0.0.0-20220319134239-a9b59b0215f8
	golang.org/x/text v0.3.5
	gopkg.in/yaml.v2 v2.2.2
)
