/** The tables of the knowledge that is edited while the service runs. */
export interface KnowledgeTables {
  knowledge_versions: {
    authority: string;
    entry: string;
    number: number;
    kind: string;
    state: string;
    content: string | null;
    file: string | null;
    based_on: number;
    author_tenant: string | null;
    author_entra_id: string | null;
    author_name: string | null;
    reviewer_tenant: string | null;
    reviewer_entra_id: string | null;
    reviewer_name: string | null;
    reason: string;
    edition: number | null;
    since_edition: number | null;
    since_place: number | null;
    from_query: string | null;
    from_missed: string | null;
    made_at: number;
    changed_at: number;
    submitted_at: number | null;
    published_at: number | null;
  };
  knowledge_comments: {
    authority: string;
    entry: string;
    number: number;
    place: number;
    kind: string;
    by_tenant: string;
    by_entra_id: string;
    by_name: string | null;
    at: number;
    text: string;
  };
  knowledge_editions: { authority: string; edition: number; at: number };
}
