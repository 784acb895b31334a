-- What staff open is called a document everywhere.
ALTER TYPE "Opened" RENAME VALUE 'paper_shown' TO 'document_shown';
ALTER TYPE "Opened" RENAME VALUE 'paper_saved' TO 'document_saved';
-- The last check-up's findings are kept by the name of the state.
UPDATE "CheckUp" SET found = replace(found::text, '"paper_', '"document_')::jsonb;
