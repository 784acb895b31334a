-- The queue is read in its order instead of being sorted; found text and the few people of the staff come from an index.

-- CreateIndex
CREATE INDEX "Application_dueAt_submittedAt_id_idx" ON "Application"("dueAt", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Application_decidedAt_id_idx" ON "Application"("decidedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "TaskAnswer_value_idx" ON "TaskAnswer" USING HASH ("value");

-- CreateIndex
CREATE INDEX "User_staffRole_idx" ON "User"("staffRole");

-- Text as it is compared in a search: in whatever case and width.
CREATE FUNCTION search_text(said text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT lower(normalize(said, NFKC)) $$;

-- Every two neighbouring characters of it. A text that holds another one holds all of its pairs, and Chinese names are searched by
-- two characters more often than by three.
CREATE FUNCTION search_pairs(said text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT coalesce(array_agg(DISTINCT substr(folded, place, 2)), '{}')
    FROM (SELECT public.search_text(said) AS folded) one, generate_series(1, char_length(folded) - 1) place
  $$;

-- What a firm is found by. Expressions are not known to the schema of Prisma, so these two stand here alone. Written at once:
-- firms are entered rarely and searched often, and a list of what is still to be entered is read through by every search.
CREATE INDEX "Firm_search_idx" ON "Firm"
  USING GIN (search_pairs("nameZh" || chr(10) || "nameEn" || chr(10) || "creditCode")) WITH (fastupdate = off);
CREATE INDEX "Application_search_idx" ON "Application" USING GIN (search_pairs("reference")) WITH (fastupdate = off);
