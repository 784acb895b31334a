-- A stage is submitted. The function that notes the last activity names the value, so it is written anew with the new name.
ALTER TYPE "ActivityKind" RENAME VALUE 'handed_in' TO 'submitted';
DO $$
DECLARE body text;
BEGIN
  FOR body IN SELECT replace(pg_get_functiondef(p.oid), '''handed_in''', '''submitted''') FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = current_schema() AND p.prokind = 'f' AND p.prosrc LIKE '%''handed_in''%'
  LOOP EXECUTE body; END LOOP;
END $$;
UPDATE "CheckUp" SET found = replace(found::text, '"hand_in_untold"', '"submission_untold"')::jsonb;
