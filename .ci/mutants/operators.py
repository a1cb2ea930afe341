"""Small faults, each a change of one line: found in a syntax tree, made in the text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

#: What is no logic: texts, logs, what only shows an object to a developer.
UNTOUCHED = re.compile(r"\btr\(|\blog\(|\blogg(er|ing)\b|warn\(|TYPE_CHECKING|setObjectName|setWhatsThis|noqa: S")
COMPARED = {
    ast.Lt: ("<", "<="), ast.LtE: ("<=", "<"), ast.Gt: (">", ">="), ast.GtE: (">=", ">"), ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="), ast.In: ("in", "not in"), ast.NotIn: ("not in", "in"), ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
}  # fmt: skip
CALLED = {
    "min": "max", "max": "min", "any": "all", "all": "any", "startswith": "endswith", "endswith": "startswith",
    "lstrip": "rstrip", "rstrip": "lstrip", "casefold": "strip", "floor": "ceil", "ceil": "floor", "round": "int",
    "union": "intersection", "issubset": "issuperset", "setdefault": "get", "lower": "upper",
}  # fmt: skip
#: What a function of this type may return as well.
EMPTY = {"str": '""', "list": "[]", "dict": "{}", "tuple": "()", "set": "set()", "frozenset": "frozenset()", "int": "0"}


@dataclass(frozen=True)
class Fault:
    """A change of one line.

    :param function: qualified name of the function it is in
    :param number: line in the file, from 1
    :param statement: first line of the statement that the line belongs to
    """

    function: str
    number: int
    statement: int
    operator: str
    line: str
    mutated: str


def faults(source: str) -> list[Fault]:
    """Return every fault that can be made in a module, in the order of its lines."""
    tree, lines = ast.parse(source), source.splitlines()
    found = {}
    for function, name in functions(tree):
        for operator, node, statement, replaced in _found(function, lines):
            line = lines[node.lineno - 1]
            if replaced.strip() == line.strip() or UNTOUCHED.search(line):
                continue
            fault = Fault(name, node.lineno, statement.lineno, operator, line.strip(), replaced.strip())
            found[fault.number, fault.mutated] = fault
    return sorted(found.values(), key=lambda fault: (fault.number, fault.operator, fault.mutated))


def functions(tree: ast.AST, prefix: str = "") -> Iterator[tuple[ast.FunctionDef, str]]:
    """Yield functions and methods with their qualified names; what stands in a function belongs to it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield from functions(node, f"{prefix}{node.name}.")
        elif isinstance(node, ast.FunctionDef) and node.name not in {"__repr__", "__str__"}:
            yield node, f"{prefix}{node.name}"
        elif isinstance(node, (ast.If, ast.Try)):
            yield from functions(node, prefix)


def is_python(source: str) -> bool:
    """Say whether a text can be parsed: a change of a line may leave none."""
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True


def _found(function: ast.FunctionDef, lines: list[str]) -> Iterator[tuple[str, ast.expr | ast.stmt, ast.stmt, str]]:
    """Yield operator, node, the statement around it and the changed line."""
    returned = ast.unparse(function.returns) if function.returns else ""
    for statement in _statements(function.body):
        for operator, node, start, end, text in _of_statement(statement, returned):
            if start[0] == end[0] == node.lineno:
                yield operator, node, statement, _cut(lines[node.lineno - 1], start[1], end[1], text)
        for node in _own_expressions(statement):
            for operator, start, end, text in _of_expression(node, lines):
                if start[0] == end[0] == node.lineno:
                    yield operator, node, statement, _cut(lines[node.lineno - 1], start[1], end[1], text)


def _cut(line: str, start: int, end: int, text: str) -> str:
    """Replace part of a line; a syntax tree counts bytes."""
    raw = line.encode()
    return (raw[:start] + text.encode() + raw[end:]).decode()


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for statement in body:
        yield statement
        for name in ("body", "orelse", "finalbody"):
            yield from _statements(getattr(statement, name, []))
        for handler in getattr(statement, "handlers", []):
            yield from _statements(handler.body)


def _own_expressions(statement: ast.stmt) -> Iterator[ast.expr]:
    """Yield the expressions of a statement, without annotations and the statements inside it."""
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)):
        return
    waiting: list[ast.AST] = [
        child for name, child in _children(statement) if name != "annotation" and not isinstance(child, ast.stmt)
    ]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.ExceptHandler):
            continue
        if isinstance(node, ast.expr):
            yield node
        if not isinstance(node, ast.JoinedStr):
            waiting += [child for name, child in _children(node) if name != "annotation"]


def _children(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield name, child


Place = tuple[int, int]


def _start(node: ast.expr | ast.stmt) -> Place:
    return node.lineno, node.col_offset


def _end(node: ast.expr | ast.stmt) -> Place:
    return node.end_lineno or 0, node.end_col_offset or 0


def _of_statement(statement: ast.stmt, returned: str) -> Iterator[tuple[str, ast.stmt, Place, Place, str]]:
    whole = statement, _start(statement), _end(statement)
    if isinstance(statement, ast.If):
        for forced in ("True", "False"):
            yield f"condition {forced.lower()}", statement, _start(statement.test), _end(statement.test), forced
    elif isinstance(statement, ast.Return) and statement.value is not None:
        yield from _of_return(statement, returned)
    elif isinstance(statement, (ast.Continue, ast.Break, ast.Raise, ast.AugAssign)) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
    ):
        yield "statement deleted", *whole, "pass"


def _of_return(statement: ast.Return, returned: str) -> Iterator[tuple[str, ast.stmt, Place, Place, str]]:
    value = statement.value
    assert value is not None  # noqa: S101 - asked before
    place = statement, _start(value), _end(value)
    if isinstance(value, ast.Constant) and isinstance(value.value, bool):
        yield "returned", *place, str(not value.value)
    elif returned == "bool":
        yield "returned", *place, f"not ({ast.unparse(value)})"
    empty = EMPTY.get(returned.split("[", maxsplit=1)[0])
    if empty and ast.unparse(value) not in {empty, "''"}:
        yield "returned", *place, empty
    elif "None" in returned.split(" | ") and ast.unparse(value) != "None":
        yield "returned", *place, "None"


def _of_expression(node: ast.expr, lines: list[str]) -> Iterator[tuple[str, Place, Place, str]]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        old, new = COMPARED[type(node.ops[0])]
        yield from _between("compared", node.left, node.comparators[0], old, new, lines)
    elif isinstance(node, ast.BoolOp):
        old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        yield from _between(f"{old} to {new}", node.values[0], node.values[1], old, new, lines)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not dropped", _start(node), _start(node.operand), ""
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        yield "constant", _start(node), _end(node), str(node.value + 1)
        yield "constant", _start(node), _end(node), str(node.value - 1)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub, ast.Mult)):
        if not any(isinstance(side, (ast.JoinedStr, ast.List, ast.Tuple)) or _is_text(side) for side in ast.walk(node)):
            old, new = {ast.Add: ("+", "-"), ast.Sub: ("-", "+"), ast.Mult: ("*", "/")}[type(node.op)]
            yield from _between("arithmetic", node.left, node.right, old, new, lines)
    elif isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.IfExp):
        yield "condition true", _start(node.test), _end(node.test), "True"
        yield "condition false", _start(node.test), _end(node.test), "False"
    elif isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
        for condition in (condition for made in node.generators for condition in made.ifs):
            if condition.lineno == node.lineno:
                yield "filter dropped", _start(condition), _end(condition), "True"


def _of_call(node: ast.Call) -> Iterator[tuple[str, Place, Place, str]]:
    called = node.func
    if isinstance(called, ast.Name) and called.id == "sorted":
        if not any(keyword.arg == "reverse" for keyword in node.keywords):
            line, column = _end(node)
            yield "sorted reversed", (line, column - 1), (line, column), ", reverse=True)"
    elif isinstance(called, ast.Name) and called.id in CALLED:
        yield "call swapped", _start(called), _end(called), CALLED[called.id]
    elif isinstance(called, ast.Attribute) and called.attr in CALLED:
        line, column = _end(called)
        yield "call swapped", (line, column - len(called.attr)), (line, column), CALLED[called.attr]
    elif isinstance(called, ast.Attribute) and called.attr == "strip" and not node.args:
        yield "call dropped", _end(called.value), _end(node), ""


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _between(
    operator: str, left: ast.expr, right: ast.expr, old: str, new: str, lines: list[str]
) -> Iterator[tuple[str, Place, Place, str]]:
    """Yield the sign between two expressions of a line changed."""
    if left.end_lineno != right.lineno:
        return
    (line, start), (_, end) = _end(left), _start(right)
    between = lines[line - 1].encode()[start:end].decode()
    if between.count(old) == 1:
        yield operator, (line, start), (line, end), between.replace(old, new)
