-- What else of a firm's file can be opened: a file that came with a message, and how to reach its people on a list.
ALTER TYPE "Opened" ADD VALUE 'attachment_saved';
ALTER TYPE "Opened" ADD VALUE 'contact';

-- A firm that writes to its advisor has been heard of.
CREATE FUNCTION note_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM heard_of_firm(a."firmId", w.at, 'wrote') FROM (
    SELECT c."applicationId", max(c.at) AS at FROM changed c WHERE c."authorSide" = 'firm' GROUP BY 1) w
  JOIN "Application" a ON a.id = w."applicationId";
  RETURN NULL;
END
$$;

CREATE TRIGGER activity_insert AFTER INSERT ON "Message" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_message();
