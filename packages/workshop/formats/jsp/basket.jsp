<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%-- The sale is over on Friday. --%>
<c:choose>
  <c:when test="${sale and fn:length(rows) > 0}"><p>Hurry! Offer ends soon.</p></c:when>
  <c:otherwise><p>Prices are those of <fmt:formatDate value="${day}" pattern="d MMMM"/>.</p></c:otherwise>
</c:choose>
<c:forEach items="${rows}" var="row">
  <p><a href="<c:url value="/lamps/${row.id}"/>"><c:out value="${row.name}"/></a> for ${row.price}</p>
</c:forEach>
<form:form action="/orders" method="post">
  <label><form:checkbox path="keep"/> Remember my basket</label>
  <label><input type="checkbox" name="offers" checked> Send me special offers</label>
  <button><spring:message code="order.place"/></button>
</form:form>
<jsp:include page="footer.jsp"/>
