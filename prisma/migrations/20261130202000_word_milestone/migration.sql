-- What evidence proves on the way is called a milestone.
ALTER TABLE "RungReached" RENAME TO "MilestoneReached";
ALTER TABLE "MilestoneReached" RENAME COLUMN "rung" TO "milestone";
ALTER TABLE "MilestoneReached" RENAME CONSTRAINT "RungReached_pkey" TO "MilestoneReached_pkey";
ALTER TABLE "MilestoneReached" RENAME CONSTRAINT "RungReached_firmId_fkey" TO "MilestoneReached_firmId_fkey";
ALTER INDEX "RungReached_rung_reachedAt_idx" RENAME TO "MilestoneReached_milestone_reachedAt_idx";
UPDATE "CheckUp" SET found = replace(replace(found::text, '"rung_without', '"milestone_without'), '_without_rung"', '_without_milestone"')::jsonb;
