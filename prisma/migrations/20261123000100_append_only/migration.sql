-- What was handed in and what was decided are evidence: rows may be added, never changed or taken away.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER application_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ApplicationEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER submission_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "SubmissionVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
