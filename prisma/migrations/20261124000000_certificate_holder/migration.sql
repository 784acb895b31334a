-- A certificate names its holder as verified on the day of issue, whatever the firm's profile says later.
ALTER TABLE "Certificate" ADD COLUMN "firmNameZh" TEXT, ADD COLUMN "firmNameEn" TEXT, ADD COLUMN "creditCode" TEXT;

UPDATE "Certificate" c
SET "firmNameZh" = f."nameZh", "firmNameEn" = f."nameEn", "creditCode" = f."creditCode"
FROM "ExportDeclaration" d JOIN "Firm" f ON f.id = d."firmId"
WHERE d.id = c."declarationId";

ALTER TABLE "Certificate"
  ALTER COLUMN "firmNameZh" SET NOT NULL,
  ALTER COLUMN "firmNameEn" SET NOT NULL,
  ALTER COLUMN "creditCode" SET NOT NULL;
