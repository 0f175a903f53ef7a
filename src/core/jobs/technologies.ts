/** Names in their usual spelling; for languages whose name is also a word, see `ambiguous`. */
const names =
	`.NET,.NET Core,ActiveMQ,Airflow,Akka,Angular,Ansible,Apache Arrow,Apache Beam,Apache Spark,ArgoCD,ASP.NET,Aurora,AWS,Azure,
	Backbone.js,Bash,BigQuery,C++,C#,Cassandra,CDK,Celery,Chef,CircleCI,ClickHouse,Clojure,CloudFormation,CloudFront,
	Cloud Foundry,CockroachDB,Consul,Couchbase,CSS,Dagster,Datadog,Databricks,DataFusion,dbt,Debezium,Django,Docker,Drupal,
	DuckDB,DynamoDB,ECS,EKS,Elasticsearch,Elixir,Ember,Envoy,Erlang,Express,F#,FastAPI,Flask,Flink,GCP,GitHub Actions,GitLab CI,
	Google Cloud,Grafana,GraphQL,gRPC,Groovy,Hadoop,HAProxy,Haskell,Helm,HTML,Istio,Java,JavaScript,Jenkins,Jira,Kafka,Keycloak,
	Kinesis,Kotlin,Ktor,Kubernetes,Lambda,LangChain,Laravel,Linux,Loki,MariaDB,Memcached,Mesos,MongoDB,MSSQL,MySQL,NATS,Neo4j,
	NestJS,Next.js,Nginx,Node.js,NodeJS,Nomad,OAuth,OpenSearch,OpenTelemetry,Oracle,Pandas,Perl,Phoenix,PHP,PostgreSQL,Postgres,
	Prometheus,Pub/Sub,Pulsar,Pulumi,Puppet,Python,PyTorch,Quarkus,RabbitMQ,Rails,React,Redis,Redshift,REST,Ruby,Ruby on Rails,
	Rust,S3,Salt,Scala,Sentry,Snowflake,SNS,Solr,Spark,Spring,Spring Boot,SQL,SQL Server,SQLAlchemy,SQS,Symfony,Temporal,
	TensorFlow,Terraform,Thanos,Trino,TypeScript,Vault,Vue,Vue.js,WebRTC,WebSockets`
		.split(',')
		.map((name) => name.trim());

/**
 * Languages whose name is also a word or a letter: recognized only in lists, or if the text says that they are
 * languages.
 */
const ambiguous =
	/(?<![\p{L}\p{N}])(?:Go|R|C|Swift)(?=\s*(?:[,/)]|and\b|or\b|\(|$|\.(?:\s|$)|experience|programming|developer|engineer|services))/gu;
const known = new Map(names.map((name) => [name.toLowerCase(), name]));
/** Names that are also words: recognized only in their usual spelling. */
const alsoWords =
	/^(?:aurora|chef|consul|ember|envoy|express|flask|helm|lambda|nomad|phoenix|puppet|rails|react|rest|rust|salt|sentry|spark|spring|temporal|vault)$/i;
/** The longest name has this many words. */
const mostWords = 3;

/** The technologies that a text names, in their usual spelling, without duplicates. */
export function technologiesIn(text: string): string[] {
	const words = [...text.matchAll(/(?:\.(?=NET))?[\p{L}\p{N}]+(?:[.+#/][\p{L}\p{N}+#]+|[+#]+)*/gu)].map(
		([word]) => word,
	);
	const found = new Set<string>();
	for (let at = 0; at < words.length; at++) {
		for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
			const name = nameOf(words.slice(at, at + length).join(' '));
			if (name) {
				found.add(name);
				at += length - 1;
				break;
			}
		}
		for (const part of words[at]?.split('/') ?? []) {
			const name = nameOf(part);
			if (name) {
				found.add(name);
			}
		}
	}
	for (const [name] of text.matchAll(ambiguous)) {
		found.add(name);
	}
	return [...found];
}

/** The usual spelling of a name. */
function nameOf(text: string): string | undefined {
	const name = known.get(text.toLowerCase());
	return alsoWords.test(text) && name !== text ? undefined : name;
}
