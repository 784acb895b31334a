// Impossible states of what is recorded beside the cases: firms and their people, milestones and certificates, documents, mails.
import { catalogue } from '~/domain/catalogue/catalogue'
import { Prisma } from '~/server/db.server'
import type { State } from './state-queries.server'

const TASKS = catalogue.tasks.map(({ id }) => id)

export const RECORD_STATES: readonly State[] = [
  {
    id: 'firm_without_owner',
    says: 'Firm {id} has no owner, so nobody can let others in.',
    sql: Prisma.sql`
      SELECT f.id::text FROM "Firm" f WHERE NOT EXISTS (
        SELECT FROM "Membership" m WHERE m."firmId" = f.id AND m.role = 'owner')`,
  },
  {
    id: 'firm_never_heard_of',
    says: 'Firm {id} has no day on which it was last heard of.',
    sql: Prisma.sql`
      SELECT f.id::text FROM "Firm" f WHERE NOT EXISTS (SELECT FROM "LastActivity" l WHERE l."firmId" = f.id)`,
  },
  {
    id: 'invitation_used_and_withdrawn',
    says: 'The invitation {id} was both accepted and withdrawn.',
    sql: Prisma.sql`SELECT id::text FROM "Invitation" WHERE "acceptedAt" IS NOT NULL AND "revokedAt" IS NOT NULL`,
  },
  {
    id: 'request_half_decided',
    says: 'The request {id} to be let in is decided without a person or a day, or has them and is open.',
    sql: Prisma.sql`
      SELECT id::text FROM "AccessRequest"
      WHERE (status = 'open') <> ("decidedAt" IS NULL) OR (status = 'open') <> ("decidedBy" IS NULL)`,
  },
  {
    id: 'milestone_without_evidence',
    says: 'The milestone {id} was reached without a case or declaration of that firm.',
    sql: Prisma.sql`
      SELECT r."firmId" || ' L' || r.milestone AS id FROM "MilestoneReached" r WHERE r.milestone > 0
        AND NOT EXISTS (SELECT FROM "Application" a WHERE a.id::text = r."evidenceId" AND a."firmId" = r."firmId")
        AND NOT EXISTS (SELECT FROM "ExportDeclaration" d WHERE d.id::text = r."evidenceId" AND d."firmId" = r."firmId")`,
  },
  {
    id: 'declaration_without_milestone',
    says: 'The declaration {id} counts, but its firm has not reached L5.',
    sql: Prisma.sql`
      SELECT d.id::text FROM "ExportDeclaration" d WHERE NOT EXISTS (
        SELECT FROM "MilestoneReached" r WHERE r."firmId" = d."firmId" AND r.milestone = 5)`,
  },
  {
    id: 'certificate_without_approval',
    says: 'The certificate {id} was issued for a case that was never approved.',
    sql: Prisma.sql`
      SELECT c.code AS id FROM "Certificate" c JOIN "ExportDeclaration" d ON d.id = c."declarationId"
      WHERE NOT EXISTS (
        SELECT FROM "ApplicationEvent" e WHERE e."applicationId" = d."applicationId" AND e.type = 'approved')`,
  },
  {
    id: 'answer_to_no_task',
    says: 'The answer {id} belongs to a task that no release of the catalogue knows.',
    sql: Prisma.sql`
      SELECT DISTINCT t."firmId" || ' ' || t."taskId" AS id FROM "TaskAnswer" t
      WHERE t."taskId" <> ALL(${TASKS}::text[]) AND NOT EXISTS (
        SELECT FROM "CatalogueVersion" v, jsonb_array_elements(v.content -> 'tasks') task WHERE task ->> 'id' = t."taskId")`,
  },
  {
    id: 'document_without_version',
    says: 'The document {id} has no version.',
    sql: Prisma.sql`
      SELECT d.id::text FROM "Document" d WHERE NOT EXISTS (
        SELECT FROM "DocumentVersion" v WHERE v."documentId" = d.id)`,
  },
  {
    id: 'document_version_gap',
    says: 'The document {id} lacks a version between its first and its newest.',
    sql: Prisma.sql`
      SELECT "documentId"::text AS id FROM "DocumentVersion" GROUP BY 1
      HAVING min(number) <> 1 OR max(number) <> count(*)`,
  },
  {
    id: 'mail_without_job',
    says: 'The mail {id} was never tried, and no job will send it.',
    sql: Prisma.sql`
      SELECT m.id::text FROM "OutboxMail" m WHERE m."sentAt" IS NULL AND m."lastError" IS NULL AND m.id::text NOT IN (
        SELECT j.payload ->> 'mailId' FROM graphile_worker._private_jobs j
        JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        WHERE t.identifier = 'send_mail' AND j.payload ->> 'mailId' IS NOT NULL)`,
  },
  {
    id: 'job_without_mail',
    says: 'The job {id} is still to send a mail that is not there.',
    sql: Prisma.sql`
      SELECT j.id::text FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'send_mail' AND j.attempts < j.max_attempts AND NOT EXISTS (
        SELECT FROM "OutboxMail" m WHERE m.id = (j.payload ->> 'mailId')::uuid)`,
  },
]
