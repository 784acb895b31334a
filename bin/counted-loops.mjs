// A rule for tests: what is looked at in a loop is counted. A loop over a list that somebody computed passes when the list is empty, so
// the list is written down in the file, is a table of the code (its name is in capitals), or goes through `atLeast`.

const LOOKS = new Set(['entries', 'keys', 'values', 'map', 'sort', 'toSorted', 'toReversed', 'reverse'])
const OF_OBJECTS = new Set(['entries', 'keys', 'values'])

function within(node, is, keys) {
  if (is(node)) return true
  return (keys[node.type] ?? []).some((key) => [node[key]].flat().some((child) => child && within(child, is, keys)))
}

const isExpect = ({ type, callee }) =>
  type === 'CallExpression' && callee.type === 'Identifier' && callee.name === 'expect'

function valueOf(node, scope) {
  for (let at = scope; at; at = at.upper) {
    const definition = at.set.get(node.name)?.defs[0]
    if (definition) return definition.parent?.kind === 'const' ? definition.node.init : null
  }
  return null
}

function isSureCall({ callee, arguments: [first] }, scope) {
  if (callee.type === 'Identifier') return callee.name === 'atLeast'
  if (callee.type !== 'MemberExpression') return false
  const { object, property } = callee
  if (object.name === 'Object' && OF_OBJECTS.has(property.name)) return isSure(first, scope)
  if (object.name === 'Array' && property.name === 'from') return first.type === 'ObjectExpression'
  return property.name === 'split' || (LOOKS.has(property.name) && isSure(object, scope))
}

/** Whether something is in it, as far as the file tells. */
function isSure(node, scope) {
  switch (node?.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isSure(node.expression, scope)
    case 'ArrayExpression':
      return node.elements.some((one) => one && (one.type !== 'SpreadElement' || isSure(one.argument, scope)))
    case 'ObjectExpression':
      return node.properties.length > 0
    case 'Identifier':
      return /^[A-Z][A-Z0-9_]+$/.test(node.name) || isSure(valueOf(node, scope), scope)
    case 'NewExpression':
      return isSure(node.arguments[0], scope)
    case 'ConditionalExpression':
      return isSure(node.consequent, scope) && isSure(node.alternate, scope)
    case 'CallExpression':
      return isSureCall(node, scope)
    case 'Literal':
      return typeof node.value === 'string' && node.value !== ''
    default:
      return false
  }
}

const isFunction = ({ type }) => type.endsWith('FunctionExpression') || type === 'FunctionDeclaration'

/** Whether its answer goes into an expect, and not only something that is worked out on the way. */
function isLookedAt(node) {
  for (let at = node.parent; at && !isFunction(at); at = at.parent) if (isExpect(at)) return true
  return false
}

export const countedLoops = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { uncounted: 'This may be a loop over nothing: say how many there are at least, atLeast(1, {{list}}).' },
  },
  create(context) {
    const { visitorKeys } = context.sourceCode
    const look = (node, list) => {
      if (isSure(list, context.sourceCode.getScope(node))) return
      context.report({ node: list, messageId: 'uncounted', data: { list: context.sourceCode.getText(list) } })
    }
    const hasExpect = (node) => within(node, isExpect, visitorKeys)
    return {
      ForOfStatement(node) {
        if (hasExpect(node.body)) look(node, node.right)
      },
      // "All of none are so" is true.
      "CallExpression[callee.property.name='every']"(node) {
        if (isLookedAt(node)) look(node, node.callee.object)
      },
      "CallExpression[callee.property.name='forEach']"(node) {
        if (node.arguments.some(hasExpect)) look(node, node.callee.object)
      },
    }
  },
}
